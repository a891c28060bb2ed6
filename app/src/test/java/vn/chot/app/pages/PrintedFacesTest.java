package vn.chot.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A machine without a face for Chinese letters says so instead of printing a sign for nothing. */
class PrintedFacesTest {

  @Test
  void whatNoFaceHasIsMarkedAndTheFootSaysWhereItStands() {
    PrintedFaces alone = PrintedFaces.alone();
    assertThat(alone.printable("王小明, Nguyễn Thị Ước ẵẫợữ")).isEqualTo("[?], Nguyễn Thị Ước ẵẫợữ");
    assertThat(alone.note(false, List.of("王"))).contains("[?]", "DOCX");
    assertThat(alone.note(true, List.of("Nguyễn"))).isEmpty();
  }
}
