package vn.chot.trace;

/**
 * Why somebody was reached: one meeting with somebody of the level above.
 *
 * @param source whom they met
 * @param space where, or −1 for a contact that was told
 * @param told the caller's number for who told it, or −1 for a shared space
 * @param from the first minute that counts
 * @param to the minute by which it had ended
 */
public record Exposure(int source, int space, int told, int from, int to) {}
