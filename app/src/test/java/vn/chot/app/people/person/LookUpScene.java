package vn.chot.app.people.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Some people of the scene's communes, to be looked up. */
final class LookUpScene {
  static final String CARD =
      "970185770001|977000001|Ngô Thị Tra Cứu|02031985|Nữ|Thôn Một, Bãi Biếc, Sông Biếc|15082021";
  private static final Map<ApplicationContext, LookUpScene> ONCE = new HashMap<>();

  final RegisterScene province;
  final Map<String, UUID> ids = new HashMap<>();

  private LookUpScene(ApplicationContext server) {
    province = RegisterScene.in(server);
    List<Facts> people = new ArrayList<>();
    people.add(
        facts(
            "Ngô Thị Tra Cứu",
            LocalDate.of(1985, 3, 2),
            "Bãi Biếc",
            "970185770001",
            "+84977000001"));
    people.add(
        facts(
            "Ngô Văn Tra Cứu",
            LocalDate.of(1986, 4, 5),
            "Bãi Biếc",
            "970086770002",
            "+84977000002"));
    people.add(
        facts("Cứu Tra Ngô", LocalDate.of(1985, 6, 7), "Bến Biếc", "970085770003", "+84977000003"));
    people.add(
        facts(
            "Ngô Thị Đèo Xa",
            LocalDate.of(1990, 1, 1),
            "Đèo Biếc",
            "970190770004",
            "+84977000004"));
    people.add(facts("Ngô Thị Thẻ Cũ", LocalDate.of(1970, 2, 3), "Đèo Biếc", "", "+84977000005"));
    for (int i = 0; i < 8; i++) {
      people.add(facts("Ngô Đông Người", LocalDate.of(1991 + i % 2, 1, 1 + i), "Bãi Biếc", "", ""));
    }
    List<UUID> stored =
        server.getBean(EnterPeople.class).enter(province.actor("nd.cdc"), people, "tra cứu");
    for (int i = 0; i < stored.size(); i++) {
      ids.put(people.get(i).name(), stored.get(i));
    }
  }

  static synchronized LookUpScene in(ApplicationContext server) {
    return ONCE.computeIfAbsent(server, LookUpScene::new);
  }

  private Facts facts(
      String name, @Nullable LocalDate born, String unit, String citizen, String telephone) {
    List<IdentityPaper> papers = new ArrayList<>();
    if (!citizen.isEmpty()) {
      papers.add(IdentityPaper.of(PaperKind.CITIZEN_ID, citizen));
    }
    if (name.endsWith("Thẻ Cũ")) {
      papers.add(IdentityPaper.of(PaperKind.OLD_ID, "977000005"));
    }
    return new Facts(
        name,
        name.contains("Thị") ? Sex.FEMALE : Sex.MALE,
        born,
        null,
        "VN",
        papers,
        telephone.isEmpty() ? List.of() : List.of(telephone),
        "",
        "",
        new Residence(province.unit(unit), "thôn Một"),
        Residence.UNKNOWN,
        Residence.UNKNOWN,
        null,
        "");
  }
}
