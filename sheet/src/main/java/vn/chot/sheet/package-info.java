/**
 * Tables in and out: the one door for every import and export.
 *
 * <p><b>Out.</b> {@link SheetWriter#xlsx} and {@link SheetWriter#csv} write row by row in constant
 * memory. No text a person typed is ever evaluated by the program that opens the file ({@link
 * HarmlessText}).
 *
 * <pre>{@code
 * try (SheetWriter sheet = SheetWriter.xlsx(out)) {
 *   sheet.sheet(new SheetHead("Nhiệm vụ", List.of("TIẾN ĐỘ THỰC HIỆN"), List.of("Số", "Việc", "Hạn")));
 *   sheet.row(Cell.of(12), Cell.of("Giám sát người về"), Cell.of(LocalDate.of(2021, 4, 30)));
 *   sheet.finish();
 * }
 * }</pre>
 *
 * <p>The library knows neither Spring nor SQL nor another library; Apache POI writes its XLSX.
 */
@NullMarked
package vn.chot.sheet;

import org.jspecify.annotations.NullMarked;
