package vn.chot.app.agencies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the one body that a name speaks of, by the ways of {@link Naming.How} in their order. */
final class FindBody {
  private static final Set<String> TOWNS = Set.of("huyen", "quan", "thi", "thanh");
  private static final Set<String> PLACES =
      Set.of("huyen", "quan", "thi", "thanh", "xa", "phuong", "dac");

  private final Roll roll;
  private final NameIndex index;
  private final Speaker.Province home;
  private final LocalDate on;

  FindBody(Roll roll, NameIndex index, Speaker.Province home, LocalDate on) {
    this.roll = roll;
    this.index = index;
    this.home = home;
    this.on = on;
  }

  /** A name in hand: as written, as compared, and the words it is looked up by. */
  record Name(String written, Spelling spelling, String words) {}

  /** What the name stands for; nothing where no way leads anywhere. */
  Optional<Naming> find(Name name) {
    Spelling spelling = name.spelling();
    Naming.How how = spelling.shortened() ? Naming.How.SHORT_FORM : Naming.How.OFFICIAL;
    return settle(name, index.official(spelling.plain()), Naming.How.OFFICIAL)
        .or(() -> taught(name, ""))
        .or(() -> settle(name, index.shorter(spelling.plain()), Naming.How.ALIAS))
        .or(() -> byWords(name, name.words(), how))
        .or(() -> described(name));
  }

  /** The name as somebody taught it. */
  Optional<Naming> taught(Name name, String scope) {
    return roll.alias(scope, name.written()).map(alias -> meaning(name, alias));
  }

  private Naming meaning(Name name, AgencyRows.Alias alias) {
    if (alias.agencies().isEmpty()) {
      return new Naming.Outside(name.written(), alias.written(), null);
    }
    Map<UUID, Agency> members = new LinkedHashMap<>();
    for (UUID id : alias.agencies()) {
      roll.standingFor(id, on).forEach(agency -> members.putIfAbsent(agency.id(), agency));
    }
    List<Agency> all =
        members.values().stream()
            .sorted(Comparator.comparing(Agency::level).thenComparing(Agency::name))
            .toList();
    if (alias.agencies().size() > 1 && !all.isEmpty()) {
      return new Naming.Group(name.written(), alias.written(), all, Naming.How.ALIAS);
    }
    UUID id = alias.agencies().getFirst();
    Agency last = roll.nearest(id, on).orElse(null);
    if (all.size() == 1) {
      Agency one = all.getFirst();
      return one.outside()
          ? new Naming.Outside(name.written(), one.name(), one)
          : new Naming.One(
              name.written(), one, Naming.How.ALIAS, one.id().equals(id) ? null : last);
    }
    return unknown(name, all, all.isEmpty() ? Naming.Why.ENDED : Naming.Why.DIVIDED);
  }

  private Optional<Naming> byWords(Name name, String words, Naming.How how) {
    return settle(name, index.full(words), how)
        .or(() -> settle(name, index.shorter(words), Naming.How.ALIAS))
        .or(() -> settle(name, index.core(home.core(words)), how))
        .or(() -> inATown(name, words, how));
  }

  /** "UBND xã Tân Lập, huyện Đồng Mây": the commune's body whose parent is the district's. */
  private Optional<Naming> inATown(Name name, String words, Naming.How how) {
    List<String> all = List.of(words.split(" "));
    for (int at = all.size() - 2; at > 1; at--) {
      if (TOWNS.contains(all.get(at))) {
        String town = String.join(" ", all.subList(at, all.size()));
        List<Agency> there =
            index.full(String.join(" ", all.subList(0, at))).stream()
                .filter(agency -> below(agency, town))
                .toList();
        if (!there.isEmpty()) {
          return settle(name, there, how);
        }
      }
    }
    return Optional.empty();
  }

  private boolean below(Agency agency, String town) {
    LocalDate day = agency.to() != null && agency.to().isBefore(on) ? agency.to() : on;
    return roll.above(agency.id(), day).stream()
        .anyMatch(above -> Spelling.of(above.name()).full().endsWith(" " + town));
  }

  /** By its head, its inner body, its place or its field. */
  private Optional<Naming> described(Name name) {
    Naming.How how = Naming.How.DESCRIBED;
    String untitled = untitled(name.words());
    Optional<Naming> found = Optional.empty();
    if (!untitled.equals(name.words())) {
      found = byWords(name, untitled, how);
    }
    String inner = without(untitled, WordLists.HERE.innerBodies);
    if (!inner.equals(untitled)) {
      found = found.or(() -> byWords(name, inner, how)).or(() -> byField(name, inner, how));
    } else if (PLACES.stream().anyMatch(place -> untitled.startsWith(place + " "))) {
      found = found.or(() -> settle(name, index.full("uy ban nhan dan " + untitled), how));
    }
    return found.or(() -> byField(name, untitled, how));
  }

  private Optional<Naming> byField(Name name, String words, Naming.How how) {
    return settle(name, index.field(home.core(words)), how);
  }

  /** The name without the titles before it. */
  static String untitled(String words) {
    String left = words;
    for (int turn = 0; turn < 3; turn++) {
      left = without(left, WordLists.HERE.titles);
    }
    return left;
  }

  private static String without(String words, Set<String> starts) {
    String longest = "";
    for (String start : starts) {
      if (start.length() > longest.length() && words.startsWith(start + " ")) {
        longest = start;
      }
    }
    return longest.isEmpty() ? words : words.substring(longest.length() + 1);
  }

  /** One of these versions, in force that day; else who took over from the one that has ended. */
  private Optional<Naming> settle(Name name, List<Agency> versions, Naming.How how) {
    if (versions.isEmpty()) {
      return Optional.empty();
    }
    List<Agency> now = versions.stream().filter(version -> Roll.inForce(version, on)).toList();
    if (!now.isEmpty()) {
      return Optional.of(one(name, narrowed(name, now), how, null));
    }
    List<Agency> ended = narrowed(name, latest(versions));
    if (ended.size() > 1) {
      return Optional.of(unknown(name, ended, Naming.Why.SEVERAL));
    }
    Agency last = ended.getFirst();
    List<Agency> heirs = roll.standingFor(last.id(), on);
    if (last.from().isAfter(on)) {
      return Optional.of(one(name, List.of(last), how, null));
    }
    if (heirs.isEmpty()) {
      return Optional.of(unknown(name, List.of(), Naming.Why.ENDED));
    }
    return Optional.of(
        heirs.size() == 1 ? one(name, heirs, how, last) : unknown(name, heirs, Naming.Why.DIVIDED));
  }

  /** The last version of each agency that had begun, or the first where none had. */
  private List<Agency> latest(List<Agency> versions) {
    Map<UUID, Agency> last = new LinkedHashMap<>();
    for (Agency version : versions) {
      Agency before = last.get(version.id());
      if (before == null || !version.from().isAfter(on)) {
        last.put(version.id(), version);
      }
    }
    return List.copyOf(last.values());
  }

  private static Naming one(Name name, List<Agency> found, Naming.How how, @Nullable Agency ended) {
    if (found.size() > 1) {
      return unknown(name, found, Naming.Why.SEVERAL);
    }
    Agency agency = found.getFirst();
    return agency.outside()
        ? new Naming.Outside(name.written(), agency.name(), agency)
        : new Naming.One(name.written(), agency, how, ended);
  }

  /** Of several with these letters, those with these marks; of several of these, ours. */
  private static List<Agency> narrowed(Name name, List<Agency> found) {
    if (found.size() == 1) {
      return found;
    }
    String written = " " + name.spelling().marked() + " ";
    List<Agency> marked =
        found.stream().filter(agency -> written.contains(" " + tail(agency.name()) + " ")).toList();
    List<Agency> left = marked.isEmpty() ? found : marked;
    List<Agency> ours = left.stream().filter(agency -> !agency.outside()).toList();
    return ours.isEmpty() ? left : ours;
  }

  private static String tail(String name) {
    List<String> words = new ArrayList<>(List.of(Spelling.of(name).marked().split(" ")));
    return String.join(" ", words.subList(Math.max(0, words.size() - 2), words.size()));
  }

  static Naming.Unknown unknown(Name name, List<Agency> candidates, Naming.Why why) {
    return new Naming.Unknown(
        name.written(),
        candidates.stream().map(agency -> new Naming.Candidate(agency, 0.5)).toList(),
        why);
  }
}
