package vn.chot.outbreak;

/** What somebody is to the head of the household. */
public enum Position {
  /** Chủ hộ. */
  HEAD,
  /** Vợ, chồng. */
  SPOUSE,
  /** Con. */
  CHILD,
  /** Con dâu, con rể. */
  CHILD_IN_LAW,
  /** Cháu. */
  GRANDCHILD,
  /** Cha, mẹ. */
  PARENT,
  /** Anh, chị, em. */
  SIBLING,
  /** Người ở cùng. */
  HOUSEMATE
}
