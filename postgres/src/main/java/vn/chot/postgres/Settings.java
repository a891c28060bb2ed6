package vn.chot.postgres;

import java.util.Locale;

/**
 * What {@code postgresql.conf} says; written anew at every start, so that nothing old stays in
 * force.
 *
 * @param durable whether what was acknowledged must survive a crash; off only for a cluster that is
 *     thrown away
 * @param connections how many may be open at once
 */
record Settings(boolean durable, int connections) {
  /** For a data folder: acknowledged is kept. */
  static final Settings DURABLE = new Settings(true, 50);

  /** For tests only: fast, and lost at any crash. */
  static final Settings THROWN_AWAY = new Settings(false, 200);

  String written(int port) {
    String sync = durable ? "on" : "off";
    return """
    listen_addresses = '127.0.0.1'
    unix_socket_directories = ''
    port = %d
    max_connections = %d
    password_encryption = 'scram-sha-256'
    fsync = %s
    synchronous_commit = %s
    full_page_writes = %s
    shared_buffers = 128MB
    work_mem = 8MB
    maintenance_work_mem = 64MB
    max_wal_size = 512MB
    max_wal_senders = 0
    max_worker_processes = 4
    max_parallel_workers_per_gather = 1
    autovacuum_max_workers = 2
    jit = off
    timezone = 'Asia/Ho_Chi_Minh'
    log_timezone = 'Asia/Ho_Chi_Minh'
    datestyle = 'iso, dmy'
    lc_messages = 'C'
    default_text_search_config = 'pg_catalog.simple'
    # the journal names no person: neither statements nor the values of a refused row
    log_min_messages = warning
    log_error_verbosity = terse
    log_min_error_statement = panic
    """
        .formatted(port, connections, sync, sync, sync);
  }

  /**
   * The locale of characters: letters of all languages count as letters; ICU sorts, so this one
   * does not.
   */
  static String locale() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac")
        ? "en_US.UTF-8"
        : "C.UTF-8";
  }
}
