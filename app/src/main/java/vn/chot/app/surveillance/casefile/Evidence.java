package vn.chot.app.surveillance.casefile;

import java.time.Instant;
import java.util.List;

/**
 * What speaks for a case: positive tests and what an officer states.
 *
 * @param pcr when positive PCR samples were taken
 * @param rapid when positive rapid antigen tests were taken
 * @param closeContact whether the person is an F1
 * @param clinical whether there is a clinical suspicion
 * @param link whether there is an epidemiological link
 */
record Evidence(
    List<Instant> pcr, List<Instant> rapid, boolean closeContact, boolean clinical, boolean link) {
  Evidence {
    pcr = pcr.stream().sorted().toList();
    rapid = rapid.stream().sorted().toList();
  }
}
