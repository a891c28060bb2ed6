package vn.chot.app.directive.paper;

/**
 * What a clerk saw when acting on a measure.
 *
 * @param version the measure's version then
 */
record Seen(int version) {}
