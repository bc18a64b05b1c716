package com.example.eleven;

import com.google.gson.Gson;
import java.util.List;

public class Main {

    public static void main(String[] args) {
        System.out.println(new Gson().toJson(List.of("shaded", "java", 11)) + " " + Gson.class.getPackageName());
    }
}
