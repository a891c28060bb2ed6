package vn.chot.outbreak;

/** How two people of one household belong together. */
public enum Tie {
  /** Vợ chồng. */
  SPOUSE,
  /** The first is the father or mother of the second. */
  PARENT,
  /** Anh chị em. */
  SIBLING,
  /** The first is a grandparent of the second. */
  GRANDPARENT,
  /** Other kin by blood or marriage, such as a daughter-in-law. */
  KIN,
  /** Under one roof without being kin. */
  HOUSEMATE
}
