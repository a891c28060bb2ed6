package vn.chot.app.surveillance.casefile;

import java.util.regex.Pattern;

/** Names of patients who are known by number alone: the number stands for the name. */
final class CaseNames {
  private static final Pattern PATIENT = Pattern.compile("BN[0-9]{1,8}");

  private CaseNames() {}

  static boolean isPatientNumber(String name) {
    return PATIENT.matcher(name).matches();
  }
}
