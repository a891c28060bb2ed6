package vn.chot.app.pages;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The faces of everything printed as PDF. DejaVu Serif comes with the product: what a machine calls
 * Liberation may lack some Vietnamese letters. Chinese, Japanese and Korean letters (a foreign
 * plate, a name from a passport) are taken from a face of the machine, Debian's package
 * fonts-droid-fallback, which is too large to come along; where it has none, each run of such
 * letters prints as {@link #UNKNOWN} and the paper says so at its foot.
 */
public final class PrintedFaces {
  /** The families, for a style sheet. */
  public static final String FAMILIES = "chot, far";

  /** What stands for letters that no face has. */
  public static final String UNKNOWN = "[?]";

  private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSerif";
  private static final List<Path> FAR =
      List.of(
          Path.of("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf"),
          Path.of("/usr/share/fonts/google-droid-sans-fonts/DroidSansFallbackFull.ttf"),
          Path.of("/usr/share/fonts/droid/DroidSansFallbackFull.ttf"));

  private final String width;
  private final Optional<Path> far;
  private final IntPredicate has;

  private PrintedFaces(String width, Optional<Path> far) {
    this.width = width;
    this.far = far;
    IntPredicate near = letters(from(width + ".ttf"));
    this.has = far.map(face -> near.or(letters(from(face)))).orElse(near);
  }

  /** The face of papers, a little narrow. */
  public static PrintedFaces narrow() {
    return Kept.NARROW;
  }

  /** The face of forms with tables. */
  public static PrintedFaces wide() {
    return Kept.WIDE;
  }

  /** The narrow face on a machine that has no other. */
  static PrintedFaces alone() {
    return new PrintedFaces("Condensed", Optional.empty());
  }

  private static final class Kept {
    private static final Optional<Path> FAR_FACE =
        FAR.stream().filter(Files::isReadable).findFirst();
    private static final PrintedFaces NARROW = new PrintedFaces("Condensed", FAR_FACE);
    private static final PrintedFaces WIDE = new PrintedFaces("", FAR_FACE);
  }

  /** Gives the faces to a document. */
  public void into(PdfRendererBuilder pdf) {
    pdf.useFont(from(width + ".ttf"), "chot", 400, FontStyle.NORMAL, true);
    pdf.useFont(from(width + "-Bold.ttf"), "chot", 700, FontStyle.NORMAL, true);
    far.ifPresent(face -> {
      pdf.useFont(from(face), "far", 400, FontStyle.NORMAL, true);
      pdf.useFont(from(face), "far", 700, FontStyle.NORMAL, true);
    });
  }

  /** The text with {@link #UNKNOWN} for each run of letters that no face has. */
  public String printable(String text) {
    StringBuilder printable = new StringBuilder();
    boolean unknown = false;
    for (int letter : text.codePoints().toArray()) {
      boolean known = Character.isWhitespace(letter) || has.test(letter);
      if (known) {
        printable.appendCodePoint(letter);
      } else if (!unknown) {
        printable.append(UNKNOWN);
      }
      unknown = !known;
    }
    return printable.toString();
  }

  /** What the foot of a paper says where letters are missing; empty where none is. */
  public String note(boolean english, List<String> texts) {
    if (texts.stream().allMatch(text -> text.equals(printable(text)))) {
      return "";
    }
    return english
        ? UNKNOWN
            + ": letters that this server has no font for. They stand in the DOCX copy and on the page."
        : UNKNOWN
            + ": chữ mà máy chủ không có phông để in. Chữ gốc có trong bản DOCX và trên trang.";
  }

  private static FSSupplier<InputStream> from(String style) {
    return () -> Objects.requireNonNull(PrintedFaces.class.getResourceAsStream(DEJAVU + style));
  }

  private static FSSupplier<InputStream> from(Path face) {
    return () -> {
      try {
        return Files.newInputStream(face);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private static IntPredicate letters(FSSupplier<InputStream> face) {
    try (InputStream bytes = face.supply();
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      return letter -> glyphs.getGlyphId(letter) != 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
