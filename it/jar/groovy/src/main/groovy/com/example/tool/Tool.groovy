package com.example.tool

class Tool {

    static void main(String[] args) {
        def words = ['hello', 'from', 'groovy']
        println words*.capitalize().join(' ')
    }
}
