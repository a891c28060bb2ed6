package vn.chot.app.access;

import java.security.Principal;

/** Whoever is behind a request: a person at a browser, or a program with a person's token. */
sealed interface Present extends Principal permits SignedIn, TokenHolder {
  /** On whose behalf things happen. */
  Actor actor();

  @Override
  default String getName() {
    return actor().login();
  }
}
