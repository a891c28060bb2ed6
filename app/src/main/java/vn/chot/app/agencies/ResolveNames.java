package vn.chot.app.agencies;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chot.app.agencies.Members.GroupSet;
import vn.chot.app.places.Unit;
import vn.chot.app.places.Unmarked;

/**
 * Resolves the names of one paper. The order of the ways: what was taught for that province's
 * papers; one body; the provinces as a group; bodies outside; groups; several names in one string;
 * a slip of the pen. Nothing is guessed: what is left is unknown and offered for choice.
 */
final class ResolveNames {
  private static final Pattern PROVINCES =
      Pattern.compile(
          "(?:uy ban nhan dan )?(?:cac tinh(?: thanh pho| thanh)?|thanh pho)(?: truc thuoc(?: trung uong)?)?");
  private static final Pattern PARTY_PROVINCES =
      Pattern.compile(
          "(?:cac )?(?:tinh uy thanh uy|tinh uy|thanh uy)(?: truc thuoc(?: trung uong)?)?");
  private static final Set<GroupSet> LOCAL_SETS = Set.of(GroupSet.LOCAL, GroupSet.PARTY_LOCAL);

  private final Roll roll;
  private final Speaker speaker;
  private final LocalDate on;
  private final FindBody findBody;
  private final FindOutside findOutside;
  private final Members members;
  private final ReadGroup readGroup;
  private @Nullable FindLikeNames likeNames;

  private ResolveNames(Roll roll, Speaker speaker, LocalDate on) {
    this.roll = roll;
    this.speaker = speaker;
    this.on = on;
    this.findBody = new FindBody(roll, roll.index(speaker.home()), speaker.home(), on);
    this.findOutside = new FindOutside(speaker);
    this.members = new Members(roll, on);
    this.readGroup = new ReadGroup(members);
  }

  /** A resolver of names that {@code by} uses. */
  static ResolveNames speaking(Roll roll, Optional<Unit> home, NamedBy by) {
    return new ResolveNames(roll, Speaker.of(home, by), roll.known(by.on()));
  }

  Naming resolve(String written) {
    FindBody.Name name = name(written);
    if (name.words().isEmpty()) {
      return new Naming.Unknown(written, List.of());
    }
    return taught(name)
        .or(() -> speaker.voice() == Speaker.Voice.FOREIGN ? foreign(name) : ours(name))
        .orElseGet(() -> new Naming.Unknown(written, likeNames().candidates(name.words())));
  }

  /** Made only where a name is strange: it looks at every name there is. */
  private FindLikeNames likeNames() {
    FindLikeNames made = likeNames;
    if (made == null) {
      made = new FindLikeNames(members, roll.index(speaker.home()));
      likeNames = made;
    }
    return made;
  }

  private FindBody.Name name(String text) {
    Spelling spelling = Spelling.of(Unmarked.tidied(text));
    return new FindBody.Name(text, spelling, String.join(" ", speaker.asOurs(spelling.words())));
  }

  private Optional<Naming> taught(FindBody.Name name) {
    return speaker.stranger().isEmpty()
        ? Optional.empty()
        : findBody.taught(name, speaker.stranger());
  }

  /** Another province's paper: its bodies are outside, its places unknown, ours named as ours. */
  private Optional<Naming> foreign(FindBody.Name name) {
    String home = speaker.home().name();
    if (!home.isEmpty() && (name.words() + " ").contains(" tinh " + home + " ")) {
      return ours(name);
    }
    if (!findOutside.isOutside(name.words()) && FindOutside.namesATown(name.words())) {
      return Optional.of(
          new Naming.Unknown(
              name.written(), likeNames().candidates(name.words()), Naming.Why.FOREIGN));
    }
    return Optional.of(new Naming.Outside(name.written(), name.written(), null));
  }

  private Optional<Naming> ours(FindBody.Name name) {
    return single(name)
        .or(() -> parts(name))
        .or(() -> group(name))
        .or(() -> severalNames(name))
        .or(() -> misspelt(name));
  }

  /** One body, the provinces as a central paper addresses them, or a body outside. */
  private Optional<Naming> single(FindBody.Name name) {
    return findBody
        .find(name)
        .or(() -> province(name))
        .or(() ->
            findOutside.isOutside(name.words())
                ? Optional.of(new Naming.Outside(name.written(), name.written(), null))
                : Optional.empty());
  }

  /** "UBND các tỉnh, thành phố trực thuộc Trung ương" is our own. */
  private Optional<Naming> province(FindBody.Name name) {
    String words = FindBody.untitled(name.words());
    AgencyKind kind =
        PROVINCES.matcher(words).matches()
            ? AgencyKind.PEOPLES_COMMITTEE
            : PARTY_PROVINCES.matcher(words).matches() ? AgencyKind.PARTY_COMMITTEE : null;
    boolean plain =
        words.equals("thanh pho") || words.equals("tinh uy") || words.equals("thanh uy");
    return kind == null || plain ? Optional.empty() : ourOwn(name, kind);
  }

  private Optional<Naming> ourOwn(FindBody.Name name, AgencyKind kind) {
    String first = kind == AgencyKind.PARTY_COMMITTEE ? "tinh uy" : "uy ban nhan dan";
    return members.all().stream()
        .filter(s -> s.agency().level() == AgencyLevel.PROVINCE && s.agency().kind() == kind)
        .filter(s ->
            s.official().full().startsWith(first) || s.official().full().startsWith("thanh uy"))
        .map(Roll.Spelt::agency)
        .findFirst()
        .map(agency -> new Naming.One(name.written(), agency, Naming.How.GROUP, null));
  }

  private Optional<Naming> group(FindBody.Name name) {
    return readGroup.read(name.words()).flatMap(group -> expanded(name, group));
  }

  private Optional<Naming> expanded(FindBody.Name name, ReadGroup.Group group) {
    boolean central = speaker.voice() == Speaker.Voice.CENTRAL;
    if (central && LOCAL_SETS.containsAll(group.sets()) && group.left().isEmpty()) {
      boolean party = !group.sets().contains(GroupSet.LOCAL);
      return ourOwn(name, party ? AgencyKind.PARTY_COMMITTEE : AgencyKind.PEOPLES_COMMITTEE);
    }
    boolean anybody = central && group.sets().contains(GroupSet.STATE_BODIES);
    if (group.vague() || anybody) {
      return Optional.of(FindBody.unknown(name, List.of(), Naming.Why.VAGUE));
    }
    if (!group.left().isEmpty()) {
      return severalNames(name)
          .or(() -> Optional.of(FindBody.unknown(name, group.members(), Naming.Why.NARROWED)));
    }
    if (group.members().isEmpty()) {
      List<Agency> communes = members.of(GroupSet.COMMUNES);
      return severalNames(name)
          .or(() -> Optional.of(FindBody.unknown(name, communes, Naming.Why.GROUP_EMPTY)));
    }
    return Optional.of(
        new Naming.Group(name.written(), name.written(), group.members(), Naming.How.GROUP));
  }

  /** Parts between semicolons are names or groups of their own. */
  private Optional<Naming> parts(FindBody.Name name) {
    List<String> parts =
        Stream.of(name.written().split(";", -1))
            .map(String::strip)
            .filter(p -> !p.isEmpty())
            .toList();
    if (parts.size() < 2) {
      return Optional.empty();
    }
    List<Naming> found =
        parts.stream().map(part -> ours(name(part))).flatMap(Optional::stream).toList();
    return found.size() == parts.size() ? joined(name, found) : Optional.empty();
  }

  /** Several names in one string. */
  private Optional<Naming> severalNames(FindBody.Name name) {
    SplitNames split = new SplitNames(piece -> piece(name.written(), piece));
    return split.split(Unmarked.tidied(name.written())).flatMap(found -> joined(name, found));
  }

  private Optional<Naming> piece(String whole, String piece) {
    FindBody.Name name = name(piece);
    if (name.words().isEmpty() || piece.equals(whole)) {
      return Optional.empty();
    }
    Optional<Naming> one = single(name);
    Optional<Naming> found =
        one.isPresent()
            ? one
            : readGroup
                .read(name.words())
                .filter(group -> group.left().isEmpty() && !group.vague())
                .flatMap(group -> expanded(name, group));
    return found.filter(naming -> !(naming instanceof Naming.Unknown));
  }

  private static Optional<Naming> joined(FindBody.Name name, List<Naming> found) {
    Map<UUID, Agency> agencies = new LinkedHashMap<>();
    for (Naming naming : found) {
      switch (naming) {
        case Naming.One one -> agencies.put(one.agency().id(), one.agency());
        case Naming.Group group ->
            group.members().forEach(member -> agencies.put(member.id(), member));
        case Naming.Outside outside -> {}
        case Naming.Unknown unknown -> {
          return Optional.empty();
        }
      }
    }
    if (agencies.size() > 1) {
      return Optional.of(
          new Naming.Group(
              name.written(), name.written(), List.copyOf(agencies.values()), Naming.How.GROUP));
    }
    if (agencies.size() == 1) {
      return Optional.of(
          new Naming.One(
              name.written(), agencies.values().iterator().next(), Naming.How.DESCRIBED, null));
    }
    return Optional.of(new Naming.Outside(name.written(), name.written(), null));
  }

  private Optional<Naming> misspelt(FindBody.Name name) {
    return likeNames()
        .misspelt(name.words())
        .filter(agency -> Objects.equals(roll.agency(agency.id(), on).orElse(null), agency))
        .map(agency -> new Naming.One(name.written(), agency, Naming.How.MISSPELT, null));
  }
}
