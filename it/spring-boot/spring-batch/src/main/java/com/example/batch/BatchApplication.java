package com.example.batch;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Ends with its job, and with its exit code. */
@SpringBootApplication
public class BatchApplication {

    public static void main(String[] args) {
        System.exit(SpringApplication.exit(SpringApplication.run(BatchApplication.class, args)));
    }

    @Bean
    Job greeting(JobRepository jobs) {
        var step = new StepBuilder("greet", jobs).tasklet((contribution, context) -> {
            System.out.println("hello from spring-batch");
            return RepeatStatus.FINISHED;
        }).build();
        return new JobBuilder("greeting", jobs).start(step).build();
    }
}
