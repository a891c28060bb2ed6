package vn.chot.outbreak;

/**
 * A river from its spring (or the border) to its mouth or to the larger river it joins.
 *
 * @param name such as "Sông Hồng Lạc"
 * @param line its course as x, y, x, y … in units of the frame, downstream
 * @param flow how much ground drains into it, in cells
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record River(String name, int[] line, int flow) {}
