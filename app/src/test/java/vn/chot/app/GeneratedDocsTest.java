package vn.chot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The pages of docs/ that are drawn from the code are as the code is. Write them anew with {@code
 * ./chot docs}.
 */
@ChotTest
class GeneratedDocsTest {
  private static final Path DOCS = Path.of("..", "docs");

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  @Test
  void theRoomsAreDrawnAsTheyAre() throws IOException {
    assertCurrent("rooms.md", DrawRooms::markdown);
  }

  @Test
  void theFlowOfEventsIsDrawnAsItIs() throws IOException {
    assertCurrent("flow.md", DrawFlow::markdown);
  }

  @Test
  void theRoutesAreListedAsTheyAre() throws IOException {
    assertCurrent("routes.md", () -> ListRoutes.markdown(mappings));
  }

  private static void assertCurrent(String name, Supplier<String> drawn) throws IOException {
    Path file = DOCS.resolve(name);
    if (Boolean.getBoolean("chot.docs.write")) {
      Files.writeString(file, drawn.get());
    }
    assertThat(Files.readString(file))
        .as("docs/" + name + " is not what the code says; run ./chot docs")
        .isEqualTo(drawn.get());
  }
}
