package vn.chot.outbreak;

/** Whose ground a cell is. */
enum Land {
  /** The province. */
  HOME,
  /** The sea, with its bays. */
  SEA,
  /** The country beyond the border. */
  ABROAD,
  /** Other provinces of the same country. */
  NEIGHBOUR
}
