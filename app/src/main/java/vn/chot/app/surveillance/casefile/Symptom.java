package vn.chot.app.surveillance.casefile;

/** The symptoms that the investigation form asks for by name. */
enum Symptom {
  FEVER("Sốt", "Fever"),
  COUGH("Ho", "Cough"),
  SORE_THROAT("Đau họng", "Sore throat"),
  BREATH("Khó thở", "Short of breath"),
  TASTE("Mất vị giác, khứu giác", "Loss of taste or smell"),
  TIRED("Mệt mỏi, đau cơ", "Tired, aching"),
  DIARRHOEA("Tiêu chảy", "Diarrhoea"),
  OTHER("Triệu chứng khác", "Other");

  private final String vietnamese;
  private final String english;

  Symptom(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  String vietnamese() {
    return vietnamese;
  }

  String english() {
    return english;
  }
}
