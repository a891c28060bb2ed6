package vn.chot.app.access;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a session holds: the person, since when, and which password opened it.
 *
 * @param passwordSetAt a session ends when the account's password is no longer of this moment
 */
record SignedIn(Actor actor, Instant since, Instant passwordSetAt)
    implements Present, Serializable {}
