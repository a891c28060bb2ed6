package vn.chot.document;

/** The kinds of container whose text can be read. */
public enum FileType {
  /** A Word document, ISO/IEC 29500 WordprocessingML, transitional or strict. */
  DOCX,
  /** A PDF with a text layer, ISO 32000. */
  PDF
}
