package vn.chot.app.messages;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where mail goes out and what it says about us. */
@Component
class MailSettings {
  private final String host;
  private final String from;
  private final String office;
  private final String address;

  /**
   * Takes the settings.
   *
   * @param host the mail server; empty where none is set up
   * @param from the sender's address
   * @param office where the office itself is told by mail; empty for in the product only
   * @param address the address people open Chốt under, such as {@code https://chot.example.vn};
   *     empty where nobody said
   */
  MailSettings(
      @Value("${spring.mail.host:}") String host,
      @Value("${chot.mail.from:}") String from,
      @Value("${chot.mail.office:}") String office,
      @Value("${chot.address:}") String address) {
    this.host = host.strip();
    this.from = from.strip();
    this.office = office.strip();
    this.address = address.strip().replaceAll("/+$", "");
  }

  /** Whether mail goes out at all. */
  boolean serverKnown() {
    return !host.isEmpty();
  }

  String from() {
    return from.isEmpty() ? "chot@" + host : from;
  }

  /** The office's own address; empty where there is none. */
  String office() {
    return office;
  }

  /** The whole address of a page; its path alone where nobody said under which name we run. */
  String whole(String path) {
    return address + path;
  }
}
