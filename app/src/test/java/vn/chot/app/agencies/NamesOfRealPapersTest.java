package vn.chot.app.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.chot.notice.Header;
import vn.chot.notice.NoticeReader;
import vn.chot.notice.Reading;

/**
 * Every name that the reader finds in the demonstration's papers and in real papers of other
 * provinces and the centre, resolved in the invented province, others' papers read as ours. A name
 * counts as understood when it is an agency, a group or a body outside.
 */
class NamesOfRealPapersTest {
  private static final Path DEMO = Path.of("src/main/resources/demo/papers");
  private static final Path REAL = Path.of("../../shared/notices");
  private static final Pattern PROVINCE =
      Pattern.compile("(?iu)(?:tỉnh|thành phố|tỉnh ủy)\\s+(\\p{Lu}.*)$");

  private final SampleProvince lacHong = SampleProvince.lacHong();

  /** What became of the names of some papers: how many by which way. */
  private record Count(Map<String, Integer> ways, List<String> unknown, int names) {
    int understood() {
      return names - unknown.size();
    }
  }

  @Test
  void everyNameInTheDemonstrationsPapersButFourIsUnderstood() throws IOException {
    Count count = count(DEMO);

    report("demonstration papers", count);
    assertThat(count.names()).isGreaterThanOrEqualTo(60);
    assertThat(count.unknown()).hasSizeLessThanOrEqualTo(6);
  }

  @Test
  void nineInTenNamesOfRealPapersThatNameAnybodyAreUnderstood() throws IOException {
    Assumptions.assumeTrue(
        Files.isDirectory(REAL), "no real papers at " + REAL + ": nothing is measured");
    Count count = count(REAL);

    report("real papers", count);
    assertThat(count.understood() * 100 / count.names()).isGreaterThanOrEqualTo(70);
  }

  private Count count(Path folder) throws IOException {
    Map<String, Integer> ways = new TreeMap<>();
    List<String> unknown = new ArrayList<>();
    int names = 0;
    for (Path file : papers(folder)) {
      String text = Files.readString(file).replaceFirst("^# source:[^\n]*\n", "");
      Reading reading = NoticeReader.withGrammarOnly().read(text);
      NamedBy by = by(reading.header());
      for (String name : named(reading)) {
        names++;
        Naming naming = lacHong.inPaper(name, by);
        ways.merge(way(naming), 1, Integer::sum);
        if (naming instanceof Naming.Unknown nobody) {
          unknown.add(file.getFileName() + ": " + name + " (" + nobody.why() + ")");
        }
      }
    }
    return new Count(ways, unknown, names);
  }

  private static List<Path> papers(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static Set<String> named(Reading reading) {
    Set<String> names = new LinkedHashSet<>();
    reading
        .measures()
        .forEach(measure -> {
          names.addAll(measure.lead());
          names.addAll(measure.cooperating());
        });
    return names;
  }

  private static NamedBy by(Header header) {
    String issuer = Optional.ofNullable(header.issuer()).orElse("");
    LocalDate day = Optional.ofNullable(header.date()).orElse(SampleProvince.EPIDEMIC);
    Matcher province = PROVINCE.matcher(issuer);
    String named = province.find() ? province.group(1) : null;
    return new NamedBy(day, null, issuer, named, true);
  }

  private static String way(Naming naming) {
    return switch (naming) {
      case Naming.One one -> one.how() + (one.ended() == null ? "" : " (successor)");
      case Naming.Group group -> "GROUP of " + (group.members().size() > 1 ? "several" : "one");
      case Naming.Outside outside -> "OUTSIDE";
      case Naming.Unknown unknown -> "UNKNOWN " + unknown.why();
    };
  }

  private static void report(String what, Count count) throws IOException {
    String told =
        "%s: %d of %d names understood%n%s%nnot understood:%n  %s%n"
            .formatted(
                what,
                count.understood(),
                count.names(),
                count.ways(),
                String.join("\n  ", count.unknown()));
    Path folder = Files.createDirectories(Path.of("target", "measured"));
    Files.writeString(folder.resolve("names-of-" + what.replace(' ', '-') + ".txt"), told);
  }
}
