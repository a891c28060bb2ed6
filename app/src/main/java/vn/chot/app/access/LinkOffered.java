package vn.chot.app.access;

import vn.chot.app.pages.Refusal;

/** What comes of asking for a one-time link. */
public sealed interface LinkOffered {
  /** The link, shown once. */
  record Offered(String login, String path) implements LinkOffered {}

  /** Why there is none. */
  record Declined(Refusal refusal) implements LinkOffered {}
}
