package vn.chot.app.directive.paper;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A paper as it comes over the counter: nothing is checked yet.
 *
 * @param file the file chosen; null where there is none
 * @param text the text pasted; blank where there is none
 * @param name what to call a pasted text; blank for the usual name
 * @param direction {@code IN} or {@code OUT}
 * @param arrivalNumber its number in the arrival book; blank takes the next free one
 * @param arrivedOn the day it arrived, as typed
 * @param evenSo whether to receive it although a paper of the same number, issuer and day is here
 */
record HandedIn(
    @Nullable MultipartFile file,
    String text,
    String name,
    String direction,
    String arrivalNumber,
    String arrivedOn,
    boolean evenSo) {

  boolean incoming() {
    return !direction.equals(Direction.OUT.name());
  }
}
