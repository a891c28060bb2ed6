package vn.chot.register;

/** Which entries a right reaches. */
public enum Reach implements Word {
  ALL,
  /** Whose area field lies in the area of the person's agency. */
  AREA,
  /** Whose agency field is the person's agency, or which that agency wrote. */
  AGENCY,
  /** Which the person wrote. */
  OWN
}
