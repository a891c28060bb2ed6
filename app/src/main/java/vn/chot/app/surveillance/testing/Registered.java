package vn.chot.app.surveillance.testing;

import java.util.UUID;
import vn.chot.app.pages.Refusal;

/** How registering a specimen went. */
public sealed interface Registered {
  /** It has a code. */
  record Done(UUID test, String code) implements Registered {}

  /** It was not registered. */
  record Declined(Refusal why) implements Registered {}
}
