package vn.chot.app.directive.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Actor;

/**
 * A clerk hands a paper in. Long, because every kind of file and every refusal stands beside the
 * papers made for it.
 */
@ChotTest
class ReceivingAPaperTest {

  private static final Pattern CODE = Pattern.compile("data-refusal=\"([^\"]+)\"");

  @LocalServerPort int port;
  @Autowired ApplicationContext server;
  @Autowired Papers papers;
  @Autowired ReceivePaper receivePaper;
  @Autowired JdbcClient sql;

  @Value("${chot.data}")
  Path data;

  private Browser clerk;

  @BeforeEach
  void aClerk() {
    clerk = Browser.signedIn(port, "vanthu");
  }

  /** A letter with this number and body, in the form of Decree 30/2020/NĐ-CP. */
  private static String letter(String number, String body) {
    return """
    ỦY BAN NHÂN DÂN
    TỈNH LẠC HỒNG
    -------
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    ---------------
    Số: %s
    Lạc Hồng, ngày 20 tháng 4 năm 2021

    THÔNG BÁO
    Kết luận của Chủ tịch UBND tỉnh về công tác phòng, chống dịch

    %s
    Nơi nhận:
    - Như trên;
    - Lưu: VT.
    TM. ỦY BAN NHÂN DÂN
    CHỦ TỊCH

    Phan Lạc Sơn
    """
        .formatted(number, body);
  }

  private static Map<String, String> form(String... more) {
    Map<String, String> fields = new HashMap<>();
    fields.put("direction", "OUT");
    fields.put("arrivedOn", "2021-04-26");
    for (int i = 0; i < more.length; i += 2) {
      fields.put(more[i], more[i + 1]);
    }
    return fields;
  }

  private HttpResponse<String> paste(String text, String... more) {
    Map<String, String> fields = form(more);
    fields.put("text", text);
    return Multipart.of(fields).sendBy(clerk);
  }

  private HttpResponse<String> upload(String name, byte[] content) {
    return Multipart.of(form("text", "")).file(name, content).sendBy(clerk);
  }

  private PaperView received(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    String page = Browser.where(answer);
    return papers.byId(UUID.fromString(page.substring(page.lastIndexOf('/') + 1))).orElseThrow();
  }

  private static String refused(HttpResponse<String> answer) {
    Matcher code = CODE.matcher(answer.body());
    assertThat(code.find()).as("%s %s", answer.statusCode(), answer.body()).isTrue();
    return code.group(1);
  }

  @Test
  void aPastedPaperIsReadAndKeptWithItsOriginal() {
    PaperView paper = received(paste(letter("901/TB-UBND", "1. Sở Y tế khẩn trương xét nghiệm.")));

    assertThat(paper.source()).contains("Sở Y tế khẩn trương xét nghiệm");
    HttpResponse<String> original = clerk.open("/papers/" + paper.id() + "/original");
    assertThat(original.statusCode()).isEqualTo(200);
    assertThat(original.body())
        .isEqualTo(letter("901/TB-UBND", "1. Sở Y tế khẩn trương xét nghiệm."));
    assertThat(original.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment")
        .contains("van-ban-dan.txt");
    assertThat(original.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(original.headers().allValues("Content-Security-Policy"))
        .anyMatch(policy -> policy.contains("sandbox"));
  }

  @Test
  void wordPdfAndOldEncodingsAreRead() throws IOException {
    assertThat(received(upload("kết luận.docx", word("902/TB-UBND"))).source())
        .contains("902/TB-UBND", "Sở Y tế xét nghiệm");
    assertThat(received(upload("scan.bin", pdf("So: 903/TB-UBND So Y te xet nghiem"))).source())
        .contains("903/TB-UBND");
    PaperView windows =
        received(
            upload(
                "cu.txt",
                letter(
                        "904/TB-UBND",
                        "1. S\u01A1\u0309 Y t\u00EA\u0301 xe\u0301t nghi\u00EA\u0323m.")
                    .replaceAll("[^\\p{ASCII}\u00EA\u01A1\u0300\u0301\u0303\u0309\u0323]", "")
                    .getBytes(Charset.forName("windows-1258"))));
    assertThat(windows.source()).contains("Sở Y tế xét nghiệm");
    assertThat(windows.notes()).anyMatch(note -> note.contains("Windows-1258"));
  }

  private static byte[] word(String number) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      letter(number, "1. Sở Y tế xét nghiệm.")
          .lines()
          .forEach(line -> document.createParagraph().createRun().setText(line));
      document.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] pdf(String... lines) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      page(document, lines);
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void page(PDDocument document, String... lines) throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      for (int i = 0; i < lines.length; i++) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(60, 700 - 20 * i);
        content.showText(lines[i]);
        content.endText();
      }
    }
  }

  private static byte[] locked() throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      page(document, "locked");
      document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void whatCannotBeReadIsRefusedWithTheWayOut() throws IOException {
    assertThat(refused(upload("a.pdf", pdf()))).isIn("paper-scan-without-text", "paper-no-text");
    assertThat(refused(upload("a.pdf", locked()))).isEqualTo("paper-password-protected");
    assertThat(refused(upload("a.rtf", "{\\rtf1 Xin chao}".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo("paper-rtf");
    byte[] damaged = word("905/TB-UBND");
    assertThat(refused(upload("a.docx", Arrays.copyOf(damaged, 900)))).isEqualTo("paper-damaged");
    assertThat(refused(upload("a.txt", new byte[0]))).isEqualTo("paper-empty");
    assertThat(refused(paste("   "))).isEqualTo("paper-nothing");
    assertThat(
            refused(
                Multipart.of(form("text", "chữ"))
                    .file("a.txt", "chữ".getBytes(StandardCharsets.UTF_8))
                    .sendBy(clerk)))
        .isEqualTo("paper-both");
  }

  @Test
  void aFileBeyondTheLimitIsRefused() {
    HttpResponse<String> answer = upload("a.txt", new byte[(20 << 20) + 1]);

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("20 MB");
  }

  @Test
  void whatTheClerkTypedIsKeptWhenItIsRefused() {
    HttpResponse<String> answer =
        paste(letter("906/TB-UBND", "Dán vào đây"), "direction", "IN", "arrivalNumber", "x9");

    assertThat(refused(answer)).isEqualTo("arrival-number");
    assertThat(answer.body()).contains("Dán vào đây").contains("value=\"x9\"");
  }

  @Test
  void aClassifiedPaperIsTurnedAwayAndNothingOfItIsKept() throws IOException {
    int files = storedFiles();
    String text =
        letter("907/TB-UBND", "1. Nội dung không được lưu.").replaceFirst("-------\n", "MẬT\n");

    HttpResponse<String> answer = upload("bí mật.txt", text.getBytes(StandardCharsets.UTF_8));

    assertThat(refused(answer)).isEqualTo("paper-classified");
    assertThat(storedFiles()).isEqualTo(files);
    assertThat(count("select count(*) from directive.paper where source like '%không được lưu%'"))
        .isZero();
    assertThat(
            sql.sql(
                    "select facts::text from access.deed"
                        + " where kind = 'directive.ClassifiedPaperRefused'")
                .query(String.class)
                .list())
        .isNotEmpty()
        .allMatch("{}"::equals);
  }

  private int storedFiles() throws IOException {
    try (Stream<Path> all = Files.walk(data)) {
      return (int) all.filter(Files::isRegularFile).count();
    }
  }

  private int count(String query) {
    return sql.sql(query).query(Integer.class).single();
  }

  @Test
  void theSameFileAgainIsRecognisedAndLeadsToTheFirst() {
    String text = letter("908/TB-UBND", "1. Sở Y tế xét nghiệm.");
    PaperView first = received(paste(text));

    HttpResponse<String> again = paste(text, "evenSo", "true");

    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(refused(again)).isEqualTo("paper-here-already");
    assertThat(again.body()).contains("/papers/" + first.id());
  }

  @Test
  void theSameNumberDayAndIssuerIsReceivedOnlyWhenTheClerkInsists() {
    received(paste(letter("909/TB-UBND", "1. Sở Y tế xét nghiệm.")));
    String other = letter("909/TB-UBND", "1. Sở Y tế xét nghiệm toàn tỉnh.");

    assertThat(refused(paste(other))).isEqualTo("paper-same-number");
    assertThat(received(paste(other, "evenSo", "true")).source()).contains("toàn tỉnh");
  }

  @Test
  void theArrivalBookGoesOnByItselfAndGivesNoNumberTwice() {
    PaperView first =
        received(paste(letter("910/TB-UBND", "Một."), "direction", "IN", "arrivalNumber", "700"));
    PaperView second = received(paste(letter("911/TB-UBND", "Hai."), "direction", "IN"));
    HttpResponse<String> taken =
        paste(letter("912/TB-UBND", "Ba."), "direction", "IN", "arrivalNumber", "700");

    assertThat(first.arrivalNumber()).isEqualTo(700);
    assertThat(second.arrivalNumber()).isEqualTo(701);
    assertThat(refused(taken)).isEqualTo("arrival-taken");
    assertThat(taken.body()).contains("702");
    assertThat(received(paste(letter("913/TB-UBND", "Bốn."))).arrivalNumber()).isNull();
  }

  @Test
  void ofManyClerksWithOneFileOneReceivesItAndNoArrivalNumberIsGivenTwice() throws Exception {
    Actor actor = new SamplePapers(server).clerk();
    List<Callable<Reception>> same = new ArrayList<>();
    List<Callable<Reception>> others = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      byte[] other = letter("92" + i + "/TB-UBND", "Đồng thời.").getBytes(StandardCharsets.UTF_8);
      same.add(() ->
          receivePaper.receive(actor, incoming("Cùng một tệp.".getBytes(StandardCharsets.UTF_8))));
      others.add(() -> receivePaper.receive(actor, incoming(other)));
    }

    try (ExecutorService clerks = Executors.newVirtualThreadPerTaskExecutor()) {
      assertThat(clerks.invokeAll(same).stream().map(Future::resultNow))
          .filteredOn(Reception.Received.class::isInstance)
          .hasSize(1);
      assertThat(clerks.invokeAll(others).stream().map(Future::resultNow))
          .hasOnlyElementsOfType(Reception.Received.class);
    }
  }

  private static Incoming incoming(byte[] content) {
    return new Incoming("a.txt", content, Direction.IN, null, LocalDate.of(2021, 4, 20), false);
  }

  @Test
  void aDayThatIsNoneOrNotYetIsRefused() {
    assertThat(refused(paste(letter("914/TB-UBND", "Một."), "arrivedOn", "31/02/2021")))
        .isEqualTo("not-a-day");
    assertThat(refused(paste(letter("914/TB-UBND", "Một."), "arrivedOn", "2031-01-01")))
        .isEqualTo("arrived-later");
  }

  @Test
  void aPaperWithoutMeasuresIsNoError() {
    PaperView paper = received(paste("Giấy này không giao việc cho ai cả, chỉ để biết. Mã 915."));

    assertThat(clerk.open("/papers").body()).contains(paper.id().toString());
  }

  @Test
  void charactersADatabaseCannotHoldDoNotBreakAnything() {
    PaperView paper = received(paste(letter("916/TB-UBND", "Ký tự lạ \uD83D\uDE00 và \u0001.")));

    assertThat(paper.source()).contains("\uD83D\uDE00");
  }

  @Test
  void aNulCharacterInWhatIsTypedOrPastedIsRefused() {
    assertThat(paste(letter("918/TB-UBND", "Ký tự \u0000.")).statusCode()).isBetween(400, 499);
    assertThat(paste(letter("918/TB-UBND", "Một."), "arrivedOn", "2021-04-26\u0000").statusCode())
        .isBetween(400, 499);
  }

  @Test
  void onlyAClerkReceives() {
    for (String login : List.of("chutich", "quantri")) {
      Browser other = Browser.signedIn(port, login);
      assertThat(other.open("/papers/receive").statusCode()).as(login).isEqualTo(403);
      assertThat(
              Multipart.of(form("text", letter("917/TB-UBND", "Không.")))
                  .sendBy(other)
                  .statusCode())
          .as(login)
          .isEqualTo(403);
    }
    assertThat(new Browser(port).open("/papers/receive").statusCode()).isEqualTo(302);
  }
}
