package vn.chot.app.agencies;

/** On which level an agency stands. */
public enum AgencyLevel {
  CENTRAL,
  PROVINCE,
  DISTRICT,
  COMMUNE
}
