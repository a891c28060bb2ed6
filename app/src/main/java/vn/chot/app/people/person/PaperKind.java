package vn.chot.app.people.person;

/** What kind of paper says who somebody is. */
public enum PaperKind {
  /** Căn cước công dân, thẻ căn cước, số định danh cá nhân: twelve digits. */
  CITIZEN_ID,
  /** Chứng minh nhân dân: nine digits, on some cards twelve. */
  OLD_ID,
  /** Hộ chiếu. */
  PASSPORT,
  /** Giấy khai sinh. */
  BIRTH_CERTIFICATE
}
