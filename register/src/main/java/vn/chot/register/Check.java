package vn.chot.register;

import vn.chot.rules.Condition;
import vn.chot.rules.Text;

/**
 * What must be so when the fields it names are filled.
 *
 * @param warning whether it is only to be confirmed
 */
public record Check(Condition must, Text say, boolean warning) {}
