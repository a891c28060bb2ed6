package vn.chot.app.messages;

import java.util.UUID;

/**
 * An e-mail as it is written: plain text, Vietnamese first.
 *
 * @param id its delivery's, which stands in the mail's Message-ID
 * @param address one receiver
 * @param vietnamese the sentence
 * @param english the same in English
 * @param link a path of this site
 */
record Letter(UUID id, String address, String vietnamese, String english, String link) {
  private static final int SUBJECT = 120;

  /** One line: no character can begin a header of its own. */
  String subject() {
    String line = "[Chốt] " + vietnamese.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    if (line.length() <= SUBJECT) {
      return line;
    }
    int space = line.lastIndexOf(' ', SUBJECT);
    return line.substring(0, space > SUBJECT / 2 ? space : SUBJECT) + "…";
  }

  /** The words, and where to go on. */
  String text(MailSettings settings) {
    String page = settings.whole(link);
    return """
    %s
    Mở để xem và xử lý: %s

    %s
    Open it here: %s

    --
    Thư tự động của hệ thống Chốt, xin đừng trả lời. Sent by Chốt; please do not reply.
    """
        .formatted(vietnamese, page, english, page);
  }
}
