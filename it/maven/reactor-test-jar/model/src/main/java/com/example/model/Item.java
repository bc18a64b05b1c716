package com.example.model;

public record Item(String name) {}
