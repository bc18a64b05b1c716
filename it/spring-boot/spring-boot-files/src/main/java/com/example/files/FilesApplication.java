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

/** Writes a log, a database and an export, and reads a configuration file, all of them outside its jar. */
@SpringBootApplication
@RestController
public class FilesApplication {

    private final JdbcTemplate database;
    private final Path exports;
    private final String greeting;

    public FilesApplication(JdbcTemplate database, @Value("${shop.export-dir}") Path exports, @Value("${shop.greeting}") String greeting) {
        this.database = database;
        this.exports = exports;
        this.greeting = greeting;
    }

    public static void main(String[] args) {
        SpringApplication.run(FilesApplication.class, args);
    }

    @GetMapping("/")
    String visit() throws IOException {
        database.update("insert into visit default values");
        var visits = database.queryForObject("select count(*) from visit", Integer.class);
        Files.writeString(exports.resolve("visits.txt"), "visits: " + visits);
        return "visit " + visits + ", logged: " + (Files.size(Path.of("logs/app.log")) > 0) + ", greeting: " + greeting;
    }
}
