package vn.chot.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;

/** What no class of the house may do; the rules stand in docs/decisions and CONTRIBUTING. */
class HouseRulesTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("vn.chot");

  private static final DescribedPredicate<JavaMethodCall> THE_TIME_ITSELF =
      DescribedPredicate.describe(
          "read the time itself",
          call -> call.getTarget().getRawParameterTypes().isEmpty() && asksTheTime(call));

  private static boolean asksTheTime(JavaMethodCall call) {
    String name = call.getTarget().getName();
    if (call.getTargetOwner().isEquivalentTo(java.time.Clock.class)) {
      return name.startsWith("system");
    }
    return name.equals("currentTimeMillis")
        || (name.equals("now") && call.getTargetOwner().getPackageName().equals("java.time"));
  }

  private static final DescribedPredicate<JavaMethodCall> INEXACT =
      DescribedPredicate.describe(
          "use what may differ by a digit from machine to machine",
          call ->
              call.getTargetOwner().isEquivalentTo(Math.class)
                  && Set.of(
                          "exp", "log", "log10", "pow", "sin", "cos", "tan", "atan2", "cbrt",
                          "hypot")
                      .contains(call.getTarget().getName()));

  private static final Set<String> EDGELESS =
      Set.of("Impl", "Service", "Manager", "Helper", "Util", "Utils", "Dto", "Mapper");

  @Test
  void roomsDependOnlyOnRoomsAboveThem() {
    ApplicationModules.of(ChotServer.class).verify();
  }

  @Test
  void noNameWithoutAnEdge() {
    classes()
        .should(
            com.tngtech.archunit.lang.conditions.ArchConditions.be(
                DescribedPredicate.describe(
                    "named for what they are",
                    (JavaClass c) -> EDGELESS.stream().noneMatch(c.getSimpleName()::endsWith))))
        .check(HOUSE);
  }

  @Test
  void onlyTheCompositionRootAsksWhatTimeItIs() {
    noClasses()
        .that(
            resideInAnyPackage(
                "vn.chot.app.*..",
                "vn.chot.notice..",
                "vn.chot.document..",
                "vn.chot.sheet..",
                "vn.chot.outbreak..",
                "vn.chot.rules..",
                "vn.chot.register.."))
        .should()
        .callMethodWhere(THE_TIME_ITSELF)
        .because("what the product does on a day must replay: take the Clock")
        .check(HOUSE);
  }

  @Test
  void whatAClassNeedsComesThroughItsConstructor() {
    noFields().should().beAnnotatedWith(Autowired.class).check(HOUSE);
  }

  @Test
  void librariesKnowNeitherSpringNorSqlNorEachOther() {
    for (String library : new String[] {"notice", "document", "sheet", "outbreak", "rules"}) {
      noClasses()
          .that(resideInAPackage("vn.chot." + library + ".."))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.springframework..", "java.sql..", "vn.chot..")
                  .and(DescribedPredicate.not(resideInAPackage("vn.chot." + library + ".."))))
          .check(HOUSE);
    }
    noClasses()
        .that(resideInAPackage("vn.chot.register.."))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.springframework..", "java.sql..", "vn.chot..")
                .and(
                    DescribedPredicate.not(
                        resideInAnyPackage("vn.chot.register..", "vn.chot.rules.."))))
        .because("register stands on rules alone")
        .check(HOUSE);
    noClasses()
        .that(resideInAPackage("vn.chot.postgres.."))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "org.springframework..",
                "vn.chot.app..",
                "vn.chot.notice..",
                "vn.chot.document..",
                "vn.chot.sheet..",
                "vn.chot.outbreak..",
                "vn.chot.rules..",
                "vn.chot.register.."))
        .check(HOUSE);
  }

  @Test
  void theReaderNeedsTheJdkAlone() {
    classes()
        .that(resideInAPackage("vn.chot.notice.."))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java..", "vn.chot.notice..", "org.jspecify.annotations.."))
        .check(HOUSE);
  }

  @Test
  void theProvinceNeedsTheJdkAndJtsAlone() {
    classes()
        .that(resideInAPackage("vn.chot.outbreak.."))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..",
                "vn.chot.outbreak..",
                "org.locationtech.jts..",
                "org.jspecify.annotations.."))
        .check(HOUSE);
  }

  @Test
  void theProvinceIsTheSameOnAnyMachine() {
    noClasses()
        .that(resideInAPackage("vn.chot.outbreak.."))
        .should()
        .callMethodWhere(INEXACT)
        .because("StrictMath gives the same digits everywhere, Math need not")
        .check(HOUSE);
  }

  @Test
  void noRoomWritesToTheStandardStreams() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(
        HOUSE.that(
            resideInAnyPackage(
                "vn.chot.app.*..",
                "vn.chot.notice..",
                "vn.chot.document..",
                "vn.chot.sheet..",
                "vn.chot.outbreak..")));
  }

  @Test
  void everyPackageSaysThatNothingInItIsNull() {
    classes()
        .that(
            DescribedPredicate.describe(
                "are written by hand", (JavaClass c) -> !c.getSimpleName().startsWith("Jte")))
        .should(
            com.tngtech.archunit.lang.conditions.ArchConditions.be(
                DescribedPredicate.describe(
                    "in a @NullMarked package",
                    (JavaClass c) ->
                        c.getPackage().isAnnotatedWith(org.jspecify.annotations.NullMarked.class))))
        .check(HOUSE);
  }
}
