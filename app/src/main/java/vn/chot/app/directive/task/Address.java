package vn.chot.app.directive.task;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A path with its query.
 *
 * @param address what has been written so far, encoded
 */
record Address(String address) {

  /** The same with one parameter more; one without a value is left out. */
  Address with(String name, @Nullable Object value) {
    if (value == null || value.toString().isEmpty()) {
      return this;
    }
    char joint = address.indexOf('?') < 0 ? '?' : '&';
    return new Address(
        address + joint + name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return address;
  }
}
