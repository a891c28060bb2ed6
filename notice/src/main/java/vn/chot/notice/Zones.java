package vn.chot.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper's lines, parted into what they are for (Decree 30/2020/NĐ-CP, article 8 and appendix I).
 *
 * @param head national name, issuer, number, place and date
 * @param kind the kind printed as a title, {@link Kind#UNKNOWN} where none is
 * @param title the line that prints the kind
 * @param subject the abstract below the kind, or a web copy's headline
 * @param addressees the lines after "Kính gửi" or "điện:"
 * @param body preamble, measures, closing
 * @param recipients the lines after "Nơi nhận"
 * @param signature authority, title and name
 * @param footnotes notes after the signature
 * @param furniture appendices and what a web page adds
 */
record Zones(
    List<Line> head,
    Kind kind,
    @Nullable Line title,
    List<Line> subject,
    List<Line> addressees,
    List<Line> body,
    List<Line> recipients,
    List<Line> signature,
    List<Line> footnotes,
    List<Line> furniture) {}
