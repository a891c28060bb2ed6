package vn.chot.notice;

/**
 * By what right the signer signs: Decree 30/2020/NĐ-CP, appendix I, II.7; Guidance 36-HD/VPTW
 * writes them with slashes.
 */
public enum Authority {
  /** On behalf of a collective body (TM., T/M). */
  TM,
  /** A deputy for the head (KT., K/T). */
  KT,
  /** By order of the head (TL., T/L). */
  TL,
  /** By written, limited authorisation (TUQ.). */
  TUQ,
  /** As acting head (Q.). */
  Q,
  /** The head in person, or nothing said. */
  NONE
}
