package vn.chot.notice;

/**
 * What a part of a paper is: Decree 30/2020/NĐ-CP, article 8 (the paper's parts) and appendix I,
 * II.6 (the outline's marks).
 */
public enum PartKind {
  /** The whole paper. */
  PAPER,
  /** National name, issuer, number, place and date, kind and abstract, addressees. */
  HEADER,
  /** What comes before the first numbered part or order. */
  PREAMBLE,
  /** A part with a Roman numeral or a capital letter. */
  SECTION,
  /** An article of a decision. */
  ARTICLE,
  /** A part with an Arabic numeral, with or without brackets. */
  ITEM,
  /** A part with a small letter. */
  LETTER,
  /** A dash, bullet or plus. */
  DASH,
  /** An unmarked paragraph. */
  PARAGRAPH,
  /** The paragraph that closes the paper or a section. */
  CLOSING,
  /** The list of recipients. */
  RECIPIENTS,
  /** Authority, title and name of the signer. */
  SIGNATURE,
  /** Notes printed after the signature. */
  FOOTNOTES,
  /** What a web page or a typist added around the paper, and appendices. */
  FURNITURE
}
