package vn.chot.app.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How strict sign-in is.
 *
 * @param wrongPasswords this many wrong passwords in a row lock the account
 * @param lock for how long
 * @param longestSession a session ends after this even when busy
 * @param invitation how long a one-time link stays good
 */
@ConfigurationProperties("chot.access")
record AccessSettings(
    int wrongPasswords, Duration lock, Duration longestSession, Duration invitation) {}
