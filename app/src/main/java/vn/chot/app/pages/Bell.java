package vn.chot.app.pages;

import java.util.OptionalInt;

/**
 * The question every full page asks: how much unread news waits for the person who looks? Answered
 * by room {@code messages}.
 */
public interface Bell {
  /** More than this is shown as "99+". */
  int MOST = 99;

  /** How many, one above {@link #MOST} at the most; nothing for who is never told anything. */
  OptionalInt unread();
}
