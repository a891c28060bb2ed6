package vn.chot.app.agencies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The roll's names, each way they are looked up. */
final class NameIndex {
  private static final List<String> HEAD_NOUNS =
      List.of("so", "bo chi huy", "bo doi", "ban quan ly", "ban", "uy ban", "hoi", "bao", "dai");
  private static final Set<AgencyKind> WITH_FIELD =
      Set.of(AgencyKind.DEPARTMENT, AgencyKind.ARMED_FORCE);

  private final Map<String, List<Agency>> official = new HashMap<>();
  private final Map<String, List<Agency>> shorter = new HashMap<>();
  private final Map<String, List<Agency>> full = new HashMap<>();
  private final Map<String, List<Agency>> core = new HashMap<>();
  private final Map<String, List<Agency>> field = new HashMap<>();

  private final Speaker.Province home;
  private final IdentityHashMap<Agency, Like> likes = new IdentityHashMap<>();

  /** A version's name as likeness is told by. */
  static final class Like {
    private final String full;
    private final String core;
    private final int[] pieces;
    private final byte[] letters;

    Like(String full, String core) {
      this.full = full;
      this.core = core;
      this.pieces = Likeness.pieces(full);
      this.letters = Likeness.letters(core);
    }

    String full() {
      return full;
    }

    /** The name without the province. */
    String core() {
      return core;
    }

    /** The three-letter pieces of the full name; not to be changed. */
    int[] pieces() {
      return pieces;
    }

    /** How often each letter stands in the core; not to be changed. */
    byte[] letters() {
      return letters;
    }
  }

  NameIndex(Roll roll, Speaker.Province home) {
    this.home = home;
    for (Roll.Spelt spelt : roll.spelt()) {
      Agency agency = spelt.agency();
      String words = spelt.official().full();
      String bare = home.core(words);
      likes.put(agency, new Like(words, bare));
      put(official, spelt.official().plain(), agency);
      put(full, words, agency);
      for (Spelling name : spelt.shorter()) {
        put(shorter, name.plain(), agency);
        put(shorter, name.full(), agency);
      }
      if (agency.level() == AgencyLevel.PROVINCE && !agency.outside()) {
        put(core, bare, agency);
        if (WITH_FIELD.contains(agency.kind())) {
          put(field, fieldOf(bare), agency);
        }
      }
    }
  }

  /** "Sở Y tế" speaks of "y tế". */
  private static String fieldOf(String name) {
    return HEAD_NOUNS.stream()
        .filter(noun -> name.startsWith(noun + " "))
        .findFirst()
        .map(noun -> name.substring(noun.length() + 1))
        .orElse(name);
  }

  private static void put(Map<String, List<Agency>> map, String key, Agency agency) {
    List<Agency> there = map.computeIfAbsent(key, k -> new ArrayList<>());
    if (!there.contains(agency)) {
      there.add(agency);
    }
  }

  Speaker.Province home() {
    return home;
  }

  /** The version's name as likeness is told by; nothing for one of another roll. */
  Optional<Like> like(Agency agency) {
    return Optional.ofNullable(likes.get(agency));
  }

  List<Agency> official(String plain) {
    return official.getOrDefault(plain, List.of());
  }

  List<Agency> shorter(String name) {
    return shorter.getOrDefault(name, List.of());
  }

  List<Agency> full(String name) {
    return full.getOrDefault(name, List.of());
  }

  /** Bodies of the province by their name without the province. */
  List<Agency> core(String name) {
    return core.getOrDefault(name, List.of());
  }

  List<Agency> field(String name) {
    return field.getOrDefault(name, List.of());
  }
}
