package com.example.greeter

object Main extends App {
  val squares = (1 to 4).map(n => n * n)
  println(squares.mkString("scala squares: ", ", ", ""))
}
