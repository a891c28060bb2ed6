package vn.chot.app.surveillance.testing;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import vn.chot.app.access.Actor;
import vn.chot.app.people.person.EnterPeople;
import vn.chot.app.people.person.IdentityPaper;
import vn.chot.app.people.person.PaperKind;
import vn.chot.app.people.person.RegisterScene;

/**
 * The register's two districts, its centre for disease control marked as a laboratory, and a
 * department of tourism that is a laboratory, too: it has no authority and sees codes only.
 */
public final class TestScene {
  private static final AtomicInteger NUMBER = new AtomicInteger(4000);

  final RegisterScene register;
  final UUID centre;
  final UUID outside;
  private final EnterPeople enterPeople;

  private TestScene(ApplicationContext server) {
    register = RegisterScene.in(server);
    enterPeople = server.getBean(EnterPeople.class);
    centre = register.agency("Trung tâm Kiểm soát bệnh Nước Biếc");
    outside = register.agency("Sở Du lịch Nước Biếc");
    MarkLaboratory mark = server.getBean(MarkLaboratory.class);
    mark.mark(actor("nd.cdc"), centre, 2000);
    mark.mark(actor("nd.cdc"), outside, 300);
  }

  public static TestScene in(ApplicationContext server) {
    return new TestScene(server);
  }

  public Actor actor(String login) {
    return register.actor(login);
  }

  /** Somebody who lives in the commune of that name. */
  public UUID person(String name, String commune) {
    return enterPeople
        .enter(
            actor("nd.cdc"),
            List.of(
                register.living(
                    name,
                    1980,
                    commune,
                    IdentityPaper.of(PaperKind.CITIZEN_ID, "97008099" + NUMBER.incrementAndGet()))),
            "bảng xét nghiệm")
        .getFirst();
  }
}
