package com.example.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Writes a log, a database and an export, all of them to folders outside its jar. */
@SpringBootApplication
@RestController
public class FilesApplication {

    private final JdbcTemplate database;
    private final Path exports;

    public FilesApplication(JdbcTemplate database, @Value("${shop.export-dir}") Path exports) {
        this.database = database;
        this.exports = exports;
    }

    public static void main(String[] args) {
        SpringApplication.run(FilesApplication.class, args);
    }

    @GetMapping("/")
    String visit() throws IOException {
        database.update("insert into visit default values");
        var visits = database.queryForObject("select count(*) from visit", Integer.class);
        Files.writeString(exports.resolve("visits.txt"), "visits: " + visits);
        return "visit " + visits + ", logged: " + (Files.size(Path.of("logs/app.log")) > 0);
    }
}
