package vn.chot.app.registers;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chot.app.people.person.LookUpAnswer;
import vn.chot.app.people.person.LookUpAsked;
import vn.chot.app.people.person.LookUpFound;
import vn.chot.app.people.person.Purpose;
import vn.chot.app.people.person.Reach;
import vn.chot.app.places.Unit;
import vn.chot.app.places.UnitLevel;
import vn.chot.app.places.Unmarked;
import vn.chot.register.Directory;
import vn.chot.register.Field;
import vn.chot.register.FieldType;
import vn.chot.register.Level;
import vn.chot.register.Register;
import vn.chot.register.Value;
import vn.chot.rules.Text;

/**
 * The directory as one person may use it: persons are found through the look-up, with a purpose and
 * logged, and named whole only inside their reach. Kept for one request.
 */
final class HouseDirectory implements Directory {
  static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern LABEL = Pattern.compile("(.*?)\\s*(?:\\((.*)\\)|,\\s*(.*))");
  private static final int NEAR = 5;

  /** Whether it is an id and no name. */
  static boolean isId(String written) {
    return ID.matcher(written).matches();
  }

  private final Directories house;
  private final Reach reach;
  private final Asker asker;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Sought> found = new HashMap<>();

  HouseDirectory(Directories house, Reach reach, Asker asker) {
    this.house = house;
    this.reach = reach;
    this.asker = asker;
  }

  /**
   * For whom persons are looked up.
   *
   * @param purpose what for; null where none was chosen, then only ids are known
   */
  record Asker(
      vn.chot.app.access.Actor actor, @Nullable Purpose purpose, String page, LocalDate today) {}

  Reach reach() {
    return reach;
  }

  @Override
  public Sought find(FieldType type, String written, LocalDate day) {
    String typed = Unmarked.tidied(written);
    if (ID.matcher(typed).matches()) {
      return name(type, typed, false).isEmpty()
          ? new Sought.None(List.of())
          : new Sought.One(typed);
    }
    return type instanceof FieldType.Person
        ? person(typed)
        : found.computeIfAbsent(
            type.word() + " " + day + " " + typed, key -> named(type, typed, day));
  }

  private Sought named(FieldType type, String typed, LocalDate day) {
    return switch (type) {
      case FieldType.Agency agency -> agency(typed, day);
      case FieldType.Unit(Optional<Level> level) -> unit(typed, level, day);
      case FieldType.Site(List<String> kinds) -> site(typed, kinds);
      default -> new Sought.None(List.of());
    };
  }

  private Sought person(String typed) {
    Purpose purpose = asker.purpose();
    if (purpose == null) {
      return new Sought.None(List.of());
    }
    LookUpAnswer answer =
        house.lookUp().find(asker.actor(), new LookUpAsked(typed, "", "", purpose, asker.page()));
    if (!(answer instanceof LookUpAnswer.Found found)) {
      return new Sought.None(List.of());
    }
    List<LookUpFound> known = found.people().stream().filter(one -> one.id() != null).toList();
    boolean sure = known.size() == 1 && !found.many() && known.getFirst().score() >= 0.75;
    if (sure) {
      return new Sought.One(String.valueOf(known.getFirst().id()));
    }
    List<String> names =
        known.stream()
            .map(one ->
                one.name()
                    + (one.birthYear() == null ? "" : ", " + one.birthYear())
                    + (one.commune().isEmpty() ? "" : ", " + one.commune()))
            .toList();
    return known.size() > 1 ? new Sought.Several(names) : new Sought.None(names);
  }

  private Sought agency(String typed, LocalDate day) {
    Set<UUID> named = house.partyAgencies().named(typed, day);
    if (named.size() == 1) {
      return new Sought.One(named.iterator().next().toString());
    }
    List<String> near =
        house.agencies().search(typed, day, NEAR).stream().map(one -> one.name()).toList();
    return named.size() > 1 ? new Sought.Several(near) : new Sought.None(near);
  }

  /**
   * "xã Tân Lập (huyện Đồng Mây)", "xã Tân Lập, huyện Đồng Mây", or the name where one bears it.
   */
  private Sought unit(String typed, Optional<Level> level, LocalDate day) {
    var label = LABEL.matcher(typed);
    boolean parted = label.matches();
    String name = parted ? label.group(1) : typed;
    String above = parted ? (label.group(2) == null ? label.group(3) : label.group(2)) : "";
    List<Unit> found =
        house.places().named(name, day).stream()
            .filter(unit -> level.map(one -> unit.level() == level(one)).orElse(true))
            .filter(unit -> above.isEmpty() || lies(unit, above, day))
            .toList();
    if (found.size() == 1) {
      return new Sought.One(found.getFirst().id().toString());
    }
    List<UUID> ids = found.stream().map(Unit::id).toList();
    return found.isEmpty()
        ? new Sought.None(List.of())
        : new Sought.Several(List.copyOf(house.names().units(ids, day).values()));
  }

  private boolean lies(Unit unit, String above, LocalDate day) {
    UUID parent = unit.parent();
    String wanted = " " + Unmarked.of(above);
    return parent != null
        && house
            .places()
            .unit(parent, day)
            .filter(one -> (" " + Unmarked.of(one.fullName())).endsWith(wanted))
            .isPresent();
  }

  private static UnitLevel level(Level level) {
    return switch (level) {
      case PROVINCE -> UnitLevel.PROVINCE;
      case DISTRICT -> UnitLevel.DISTRICT;
      case COMMUNE -> UnitLevel.COMMUNE;
    };
  }

  private Sought site(String typed, List<String> kinds) {
    List<Map.Entry<UUID, String>> found = house.names().sitesLike(typed, kinds, NEAR);
    List<Map.Entry<UUID, String>> same =
        found.stream()
            .filter(one -> Unmarked.of(one.getValue()).equals(Unmarked.of(typed)))
            .toList();
    List<String> near = found.stream().map(Map.Entry::getValue).toList();
    return same.size() == 1
        ? new Sought.One(same.getFirst().getKey().toString())
        : same.size() > 1 ? new Sought.Several(near) : new Sought.None(near);
  }

  @Override
  public String name(FieldType type, String id, boolean english) {
    String known = names.get(id);
    if (known == null) {
      prepare(type, Set.of(id));
      known = names.getOrDefault(id, "");
    }
    return known;
  }

  /** Reads the names that these entries will show, one question a kind. */
  void prepare(Register register, Collection<StoredEntry> entries) {
    for (Field field : register.fields()) {
      Set<String> ids = new HashSet<>();
      for (StoredEntry entry : entries) {
        if (entry.entry().values().get(field.name()) instanceof Value.Word(String text)) {
          ids.add(text);
        }
      }
      prepare(field.type(), ids);
    }
  }

  private void prepare(FieldType type, Set<String> wanted) {
    List<UUID> ids = new ArrayList<>();
    for (String id : wanted) {
      if (ID.matcher(id).matches() && !names.containsKey(id)) {
        ids.add(UUID.fromString(id));
      }
    }
    if (ids.isEmpty()) {
      return;
    }
    Map<UUID, String> found =
        switch (type) {
          case FieldType.Person person -> house.names().persons(ids, reach);
          case FieldType.Agency agency -> house.names().agencies(ids, asker.today());
          case FieldType.Unit unit -> house.names().units(ids, asker.today());
          case FieldType.Site site -> house.names().sites(ids);
          default -> Map.<UUID, String>of();
        };
    found.forEach((id, name) -> names.put(id.toString(), name));
  }

  @Override
  public Optional<Text> refused(FieldType.StoredFile type, Value.StoredFile file) {
    return house.fileKinds().refused(asker.actor(), type, file);
  }

  @Override
  public Optional<Facts> person(String id, LocalDate day) {
    if (!ID.matcher(id).matches()) {
      return Optional.empty();
    }
    return house.people().person(UUID.fromString(id)).map(person -> facts(person.facts(), day));
  }

  private static Facts facts(vn.chot.app.people.person.Facts facts, LocalDate day) {
    LocalDate born = facts.born();
    Integer year = facts.birthYear();
    UUID unit = facts.now().unit() != null ? facts.now().unit() : facts.permanent().unit();
    Optional<Integer> age =
        born != null
            ? Optional.of(Period.between(born, day).getYears())
            : Optional.ofNullable(year).map(one -> day.getYear() - one);
    return new Facts(
        age,
        Optional.ofNullable(facts.sex()).map(sex -> sex.name().toLowerCase(java.util.Locale.ROOT)),
        Optional.ofNullable(unit).map(UUID::toString));
  }
}
