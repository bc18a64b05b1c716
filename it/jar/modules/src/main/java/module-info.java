/** A tool that is started by its module. */
module com.example.modules {
    requires commons.cli;

    uses com.example.modules.Greeting;
    provides com.example.modules.Greeting with com.example.modules.Hello;
}
