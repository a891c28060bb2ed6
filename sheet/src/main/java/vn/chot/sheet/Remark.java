package vn.chot.sheet;

/** What is wrong with a row or a file and what to do next, in both languages. */
public record Remark(String vietnamese, String english) {}
