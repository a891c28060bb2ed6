package vn.chot.notice;

/** The two families of papers, each with its own form: the State's and the Party's. */
public enum Family {
  /** A State paper in the form of Decree 30/2020/NĐ-CP. */
  STATE,
  /** A Party paper in the form of Guidance 36-HD/VPTW. */
  PARTY
}
