package vn.chot.trace;

/**
 * What one question looks at: it stays whole while the index is settled beside it.
 *
 * @param base the settled presences
 * @param recent those added since
 * @param links the contacts told of
 * @param places the code of the {@link Place} of each space
 * @param isolated the minute from which a person was isolated; {@link Integer#MAX_VALUE} for nobody
 */
record View(Base base, Recent recent, Links links, IntTable places, IntTable isolated) {}
