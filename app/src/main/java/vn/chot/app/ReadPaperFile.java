package vn.chot.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.chot.document.FileLimits;
import vn.chot.document.FileText;
import vn.chot.document.PaperFile;
import vn.chot.notice.Decoded;
import vn.chot.notice.PaperText;

/**
 * Reads the text of a paper from a file on this machine: plain text in any encoding, DOCX or PDF.
 */
final class ReadPaperFile {
  private ReadPaperFile() {}

  static String text(Path file) {
    FileLimits limits = FileLimits.usual();
    return switch (PaperFile.read(content(file, limits.bytes()), limits)) {
      case FileText.Read read -> read.text();
      case FileText.PlainText plain -> decoded(plain.content(), limits);
      case FileText.Refused refused ->
          throw new CommandRefused(refused.vietnamese(), refused.english());
    };
  }

  private static String decoded(byte[] content, FileLimits limits) {
    return switch (PaperText.decode(content, limits.bytes())) {
      case Decoded.Decipherable tooLong when tooLong.text().length() > limits.characters() ->
          throw new CommandRefused(
              "Văn bản dài quá 2 triệu ký tự; hãy chọn đúng văn bản hoặc tách phụ lục.",
              "The text is longer than 2 million characters; choose the paper itself or split off its"
                  + " annexes.");
      case Decoded.Decipherable decipherable -> decipherable.text();
      case Decoded.Refused refused ->
          throw new CommandRefused(refused.vietnamese(), refused.english());
    };
  }

  private static byte[] content(Path file, int limit) {
    if (!Files.exists(file)) {
      throw new CommandRefused("Không có tệp " + file + ".", "There is no file " + file + ".");
    }
    if (!Files.isRegularFile(file)) {
      throw new CommandRefused(file + " không phải là tệp.", file + " is not a file.");
    }
    try {
      long size = Files.size(file);
      if (size > limit) {
        throw new CommandRefused(
            "Tệp quá lớn ("
                + (size >> 20)
                + " MB, cho phép "
                + (limit >> 20)
                + " MB); hãy chọn đúng tệp văn bản hoặc tách phụ lục.",
            "The file is too large ("
                + (size >> 20)
                + " MB, "
                + (limit >> 20)
                + " MB allowed); choose the paper itself or split off its annexes.");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new CommandRefused(
          "Không đọc được tệp " + file + "; hãy kiểm tra quyền đọc.",
          "Cannot read " + file + "; check its permissions.");
    }
  }
}
