package vn.chot.notice;

import java.util.List;

/**
 * What reading the header brings: the header, the addressees as actors, all symbols of the paper,
 * and doubts.
 *
 * @param header the header
 * @param addressees those the paper is addressed to, for measures that name nobody
 * @param references symbols cited anywhere in the paper
 * @param doubts what is unsure in the header
 */
record HeaderReading(
    Header header, Found addressees, List<String> references, List<Doubt> doubts) {}
