package com.example.events;

public record Event(String name) {}
